import type { Catalogue } from './keys.ts';

export const ru: Catalogue = {
  messages: {
    required: 'Не заполнено: {field}.',
    requiredInLanguage: 'Не заполнено: {field} ({language}).',
    languageMissing:
      'Нет текста, язык: {language}. Релиз выходит на всех обязательных языках, напишите его.',
    languageEmpty: 'Нет текста, язык: {language}. Напишите его или уберите язык из выпуска.',
    translationStale:
      'Перевод устарел, язык: {language}, абзацев: {count}. Исходный текст изменился, сверьте их.',
    parityWords: 'Есть только в одном тексте ({language}): «{words}». Сверьте с другим ({other}).',
    parityPhoto: 'Фото стоит в одном тексте ({language}), а в другом ({other}) его нет.',
    languageChanged:
      'Текст изменён после того, как его подтвердили ({language}). Перечитайте его и подтвердите снова.',
    headlineShort: 'Короткий заголовок, {length} зн. ({language}). Назовите, кто и что сделал.',
    headlineLong:
      'Длинный заголовок, {length} зн. ({language}). Удобный – до 70: дальше его обрезают сайты.',
    headlineDot: 'В конце заголовка точка ({language}). Заголовок пишут без неё.',
    headlineCapitals: 'Заголовок набран заглавными буквами ({language}). Напишите его обычными.',
    headlineEmoji: 'В заголовке эмодзи ({language}). Редакции его не возьмут, уберите.',
    cityUnknown: 'Не указан город: {place}. Добавьте город или район в карточку места.',
    cityNotInLead: 'В лиде назван зал, но не город: {place}. Добавьте город.',
    districtMissing:
      'Не указан район: {place}. Добавьте его в карточку, село без района не публикуют.',
    captionMissing: '{photo}: нет подписи ({language}). Напишите, кто и что делает, где и когда.',
    captionGeneric:
      '{photo}: подпись ни о чём не говорит ({language}). Напишите, кто и что делает.',
    captionShort: '{photo}: подпись короткая, {length} зн. ({language}). Добавьте место и дату.',
    captionLong: '{photo}: подпись длинная, {length} зн. ({language}). Сократите до 300.',
    captionDuplicate:
      '{photo}: подпись почти такая же, как у {other} ({language}). Опишите разницу.',
    altMissing: '{photo}: нет описания для незрячих ({language}). Напишите, что видно на снимке.',
    altSameAsCaption:
      '{photo}: описание для незрячих повторяет подпись ({language}). Напишите, что видно на снимке.',
    altLong: '{photo}: описание для незрячих длиннее 125 знаков ({language}): {length}.',
    altTooLong:
      '{photo}: описание для незрячих длиннее 250 знаков ({language}): {length}. Сократите.',
    altPrefix:
      '{photo}: описание для незрячих начинается со слов «{prefix}» ({language}). Уберите их.',
    photographerMissing: '{photo}: не указан фотограф. Впишите имя.',
    creditMissing: '{photo}: нет строки «Фото:» ({language}). Укажите фотографа или организацию.',
    leadPhotoMissing: 'Не выбрано главное фото. Выберите одно.',
    leadPhotoSeveral: 'Главных фото несколько: {count}. Оставьте одно.',
    minorsRefused:
      '{photo}: на снимке дети, согласия нет. Фото никуда не выйдет, исключите его из релиза.',
    minorsUnknown: '{photo}: не указано, есть ли на снимке дети.',
    consentMissing:
      '{photo}: согласие на съёмку детей отмечено, но не записано. Укажите, где оно хранится.',
    endsBeforeStart: 'Событие кончается раньше, чем начинается. Проверьте время.',
    embargoTooLate: 'Эмбарго длится больше семи дней после события. Проверьте дату.',
    embargoBeforeCreated: 'Эмбарго кончилось раньше, чем начат релиз. Проверьте дату.',
    accreditationTooLate: 'Аккредитация кончается после начала события. Проверьте срок.',
    embargoRunning: 'Эмбарго до {until}. Файлы выйдут с этой пометкой, не публикуйте их раньше.',
    contactMissing: 'Нет контакта для СМИ ({language}). Добавьте его в настройках.',
    contactPrivate: 'Контакт «{name}» не для публикации и в релиз не войдёт. Выберите другой.',
    phoneWrong:
      'Телефон «{phone}» записан не по образцу. Исправьте его в настройках: +7 и десять цифр.',
    weekdayWrong: '«{found}» не сходится с датой: {date}, это {right}.',
    speakersUnnamed:
      'В тексте говорят о выступающих ({language}), но ни один не назван. Добавьте имена.',
    quoteWithoutSpeaker: 'Цитата без автора ({language}). Укажите, кто это сказал.',
    quoteSpeakerUnnamed:
      'У автора цитаты нет имени на этом языке ({language}). Впишите его в карточку.',
    quoteLong: 'Цитата длинная: {words} сл. ({language}). Оставьте главное или разделите её.',
    kazakhLettersMissing:
      'В казахском тексте нет букв ә, ғ, қ, ң, ө, ұ, ү, і. Проверьте раскладку клавиатуры.',
    gapLeft: 'В тексте остался пропуск «{gap}» ({language}). Впишите нужное или уберите скобки.',
    nameMisspelt: '«{found}» – известная ошибка в имени ({language}). Правильно: «{right}».',
    termWrong: '«{found}» так не пишут ({language}). Правильно: «{right}».',
    unknownBlock: 'Часть текста сделана в более новой программе и в выпуск не войдёт ({language}).',
  },
  fields: {
    headline: 'заголовок',
    lead: 'лид',
    number: 'номер',
    topic: 'о чём',
    speakers: 'кто говорит',
    corrections: 'что исправлено',
    photos: 'фото',
    'event.startsAt': 'дата события',
    'event.startsAt.time': 'время начала',
    'event.venue': 'место',
    'event.kind': 'вид события',
    'event.accreditation.deadline': 'срок аккредитации',
    'embargo.until': 'до какого времени эмбарго',
  },
  languages: { kk: 'казахский', ru: 'русский', en: 'английский' },
};

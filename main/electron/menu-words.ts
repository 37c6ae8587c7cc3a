import type { Settings } from '../host.ts';

export type MenuLanguage = NonNullable<Settings['language']>;

interface MenuWords {
  readonly file: string;
  readonly newRelease: string;
  readonly recent: string;
  readonly none: string;
  readonly library: string;
  readonly export: string;
  readonly settings: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pastePlain: string;
  readonly selectAll: string;
  readonly view: string;
  readonly steps: readonly [string, string, string, string, string];
  readonly preview: string;
  readonly larger: string;
  readonly smaller: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly window: string;
  readonly minimise: string;
  readonly close: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly help: string;
  readonly keys: string;
  readonly versions: string;
  readonly about: string;
  readonly addToDictionary: string;
}

/** The native menu's words, in the interface's languages. */
export const MENU_WORDS: Readonly<Record<MenuLanguage, MenuWords>> = {
  kk: {
    file: 'Файл',
    newRelease: 'Жаңа релиз',
    recent: 'Соңғы релиздер',
    none: 'Әзірге жоқ',
    library: 'Барлық релиз',
    export: 'Шығару…',
    settings: 'Баптаулар',
    quit: 'Шығу',
    edit: 'Түзету',
    undo: 'Қайтару',
    redo: 'Қайталау',
    cut: 'Қиып алу',
    copy: 'Көшіру',
    paste: 'Қою',
    pastePlain: 'Безендірусіз қою',
    selectAll: 'Барлығын таңдау',
    view: 'Көрініс',
    steps: ['Деректер', 'Мәтін', 'Фото', 'Тексеру', 'Шығару'],
    preview: 'Бетті көрсету немесе жасыру',
    larger: 'Үлкейту',
    smaller: 'Кішірейту',
    actualSize: 'Қалыпты өлшем',
    fullScreen: 'Толық экран',
    window: 'Терезе',
    minimise: 'Кішірейтіп қою',
    close: 'Жабу',
    hide: 'Pressdesk бағдарламасын жасыру',
    hideOthers: 'Қалғандарын жасыру',
    showAll: 'Барлығын көрсету',
    help: 'Анықтама',
    keys: 'Пернелер',
    versions: 'Бұрынғы нұсқалар',
    about: 'Бағдарлама туралы',
    addToDictionary: 'Сөздікке қосу',
  },
  ru: {
    file: 'Файл',
    newRelease: 'Новый релиз',
    recent: 'Последние релизы',
    none: 'Пока нет',
    library: 'Все релизы',
    export: 'Выпустить…',
    settings: 'Настройки',
    quit: 'Выйти',
    edit: 'Правка',
    undo: 'Отменить',
    redo: 'Повторить',
    cut: 'Вырезать',
    copy: 'Копировать',
    paste: 'Вставить',
    pastePlain: 'Вставить без оформления',
    selectAll: 'Выделить всё',
    view: 'Вид',
    steps: ['Факты', 'Текст', 'Фото', 'Проверка', 'Выпуск'],
    preview: 'Показать или скрыть страницу',
    larger: 'Крупнее',
    smaller: 'Мельче',
    actualSize: 'Обычный размер',
    fullScreen: 'Во весь экран',
    window: 'Окно',
    minimise: 'Свернуть',
    close: 'Закрыть',
    hide: 'Скрыть Pressdesk',
    hideOthers: 'Скрыть остальные',
    showAll: 'Показать все',
    help: 'Справка',
    keys: 'Клавиши',
    versions: 'Прежние версии',
    about: 'О программе',
    addToDictionary: 'Добавить в словарь',
  },
  en: {
    file: 'File',
    newRelease: 'New Release',
    recent: 'Recent Releases',
    none: 'None yet',
    library: 'All Releases',
    export: 'Release…',
    settings: 'Settings',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without Formatting',
    selectAll: 'Select All',
    view: 'View',
    steps: ['Facts', 'Text', 'Photos', 'Check', 'Export'],
    preview: 'Show or Hide the Page',
    larger: 'Larger',
    smaller: 'Smaller',
    actualSize: 'Actual Size',
    fullScreen: 'Full Screen',
    window: 'Window',
    minimise: 'Minimise',
    close: 'Close',
    hide: 'Hide Pressdesk',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    help: 'Help',
    keys: 'Keys',
    versions: 'Earlier Versions',
    about: 'About',
    addToDictionary: 'Add to Dictionary',
  },
};

/**
 * What a browser shows that has no way in: in all languages, because nothing is known yet about
 * whoever looks at it.
 */
export const NO_ENTRANCE = [
  'Бұл Pressdesk терезесі жабылған немесе оның сілтемесі пайдаланылған. Бағдарламаны қайта іске қосыңыз.',
  'Это окно Pressdesk закрыто, или его ссылка уже использована. Запустите программу ещё раз.',
  'This Pressdesk window was closed, or its link has been used. Start the program again.',
].join('\n');

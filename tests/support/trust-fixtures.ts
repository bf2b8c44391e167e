/** A face as a page shows one. */
export const face = (px: number, alt = "") =>
  `<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${px}' height='${px}'%3E%3Crect width='${px}' height='${px}'/%3E%3C/svg%3E" width="${px}" height="${px}" alt="${alt}">`;

export const review = (words: string, author: string, extra = "") =>
  `<div class="card">${extra}<p>${words}</p><p>${author}</p></div>`;

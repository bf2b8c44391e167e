import(document.currentScript.dataset.main);

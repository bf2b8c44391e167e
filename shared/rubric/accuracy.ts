import type { AccuracyTable } from "./accuracy-table.ts";

/** Measured by `npm run accuracy -- --write`; never edited by hand. */
export const accuracy: AccuracyTable = {
  "rubric": {
    "version": 2,
    "hash": "9c292618e089513b"
  },
  "corpus": {
    "hash": "6ab6a4b8b47f",
    "pages": 432,
    "rated": 30
  },
  "detectors": [
    {
      "detector": "phone",
      "hits": 40,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.9124,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.9124,
        1
      ],
      "doubtful": 4
    },
    {
      "detector": "email",
      "hits": 34,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.8985,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.8985,
        1
      ],
      "doubtful": 1
    },
    {
      "detector": "address",
      "hits": 20,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.8389,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.8389,
        1
      ],
      "doubtful": 2
    },
    {
      "detector": "map",
      "hits": 15,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.7961,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.7961,
        1
      ],
      "doubtful": 2
    },
    {
      "detector": "hours",
      "hits": 14,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.7847,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.7847,
        1
      ],
      "doubtful": 1
    },
    {
      "detector": "messenger",
      "hits": 14,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.7847,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.7847,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "social",
      "hits": 28,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.8794,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.8794,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "contact form",
      "hits": 19,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.8318,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.8318,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "callback",
      "hits": 8,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.6756,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.6756,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "chat",
      "hits": 1,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.2065,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.2065,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "not-found",
      "hits": 35,
      "extra": 0,
      "missed": 0,
      "precision": 1,
      "precisionInterval": [
        0.9011,
        1
      ],
      "recall": 1,
      "recallInterval": [
        0.9011,
        1
      ],
      "doubtful": 0
    },
    {
      "detector": "field purpose",
      "hits": 947,
      "extra": 37,
      "missed": 46,
      "precision": 0.9624,
      "precisionInterval": [
        0.9486,
        0.9726
      ],
      "recall": 0.9537,
      "recallInterval": [
        0.9388,
        0.9651
      ],
      "doubtful": 0
    }
  ],
  "formKind": {
    "right": 222,
    "of": 233
  },
  "language": {
    "right": 140,
    "of": 141
  },
  "agreements": [
    {
      "name": "page",
      "pages": 30,
      "spearman": 0.8208,
      "spearmanInterval": [
        0.5797,
        0.9407
      ],
      "meanDifference": 0.6667,
      "bias": 0.2667
    },
    {
      "name": "contact",
      "pages": 29,
      "spearman": 0.75,
      "spearmanInterval": [
        0.4844,
        0.8988
      ],
      "meanDifference": 0.7724,
      "bias": 0.1379
    },
    {
      "name": "forms",
      "pages": 10,
      "spearman": 0.9387,
      "spearmanInterval": [
        0.7428,
        1
      ],
      "meanDifference": 0.44,
      "bias": -0.12
    },
    {
      "name": "copy",
      "pages": 25,
      "spearman": 0.8601,
      "spearmanInterval": [
        0.6596,
        0.9462
      ],
      "meanDifference": 1.668,
      "bias": 1.556
    },
    {
      "name": "trust",
      "pages": 25,
      "spearman": 0.7466,
      "spearmanInterval": [
        0.4399,
        0.9305
      ],
      "meanDifference": 0.9,
      "bias": -0.7
    },
    {
      "name": "next-step",
      "pages": 26,
      "spearman": 0.7513,
      "spearmanInterval": [
        0.4737,
        0.9073
      ],
      "meanDifference": 1.0423,
      "bias": 0.7885
    },
    {
      "name": "first-impression",
      "pages": 30,
      "spearman": 0.9212,
      "spearmanInterval": [
        0.8291,
        0.9628
      ],
      "meanDifference": 1.6567,
      "bias": 1.6567
    },
    {
      "name": "not-found",
      "pages": 4,
      "spearman": 0.9487,
      "spearmanInterval": [
        0.8165,
        1
      ],
      "meanDifference": 0.775,
      "bias": -0.375
    }
  ],
  "checks": [
    {
      "id": "not-found/message",
      "decided": 39,
      "passed": 36,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/own-design",
      "decided": 39,
      "passed": 28,
      "of": 39,
      "alarms": {
        "hits": 7,
        "extra": 2,
        "missed": 0,
        "precision": 0.7778,
        "precisionInterval": [
          0.4526,
          0.9368
        ],
        "recall": 1,
        "recallInterval": [
          0.6457,
          1
        ]
      },
      "agreement": null
    },
    {
      "id": "not-found/home-link",
      "decided": 39,
      "passed": 24,
      "of": 39,
      "alarms": {
        "hits": 15,
        "extra": 0,
        "missed": 5,
        "precision": 1,
        "precisionInterval": [
          0.7961,
          1
        ],
        "recall": 0.75,
        "recallInterval": [
          0.5313,
          0.8881
        ]
      },
      "agreement": null
    },
    {
      "id": "not-found/status",
      "decided": 3,
      "passed": 3,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/branding",
      "decided": 39,
      "passed": 22,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/language",
      "decided": 31,
      "passed": 22,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/navigation",
      "decided": 39,
      "passed": 17,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/useful-links",
      "decided": 39,
      "passed": 2,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/next-action",
      "decided": 39,
      "passed": 8,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/contact",
      "decided": 39,
      "passed": 17,
      "of": 39,
      "alarms": {
        "hits": 21,
        "extra": 0,
        "missed": 8,
        "precision": 1,
        "precisionInterval": [
          0.8454,
          1
        ],
        "recall": 0.7241,
        "recallInterval": [
          0.5428,
          0.853
        ]
      },
      "agreement": null
    },
    {
      "id": "not-found/search",
      "decided": 39,
      "passed": 5,
      "of": 39,
      "alarms": {
        "hits": 30,
        "extra": 0,
        "missed": 1,
        "precision": 1,
        "precisionInterval": [
          0.8865,
          1
        ],
        "recall": 0.9677,
        "recallInterval": [
          0.8381,
          0.9943
        ]
      },
      "agreement": null
    },
    {
      "id": "not-found/plain-words",
      "decided": 39,
      "passed": 32,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/reading-time",
      "decided": 39,
      "passed": 38,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/noindex",
      "decided": 12,
      "passed": 12,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/suggestions",
      "decided": 0,
      "passed": 0,
      "of": 0,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "not-found/human-touch",
      "decided": 39,
      "passed": 10,
      "of": 39,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "contact/any-channel",
      "decided": 315,
      "passed": 193,
      "of": 315,
      "alarms": {
        "hits": 1,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.2065,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.2065,
          1
        ]
      },
      "agreement": {
        "pages": 29,
        "spearman": 0.6354
      }
    },
    {
      "id": "contact/choice",
      "decided": 293,
      "passed": 90,
      "of": 293,
      "alarms": null,
      "agreement": {
        "pages": 28,
        "spearman": 0.7782
      }
    },
    {
      "id": "contact/in-header",
      "decided": 296,
      "passed": 78,
      "of": 296,
      "alarms": null,
      "agreement": {
        "pages": 29,
        "spearman": 0.3728
      }
    },
    {
      "id": "contact/phone",
      "decided": 268,
      "passed": 91,
      "of": 268,
      "alarms": {
        "hits": 6,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.6097,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.6097,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.7611
      }
    },
    {
      "id": "contact/phone-real",
      "decided": 268,
      "passed": 90,
      "of": 268,
      "alarms": null,
      "agreement": {
        "pages": 28,
        "spearman": 0.7611
      }
    },
    {
      "id": "contact/dialled-number",
      "decided": 62,
      "passed": 52,
      "of": 62,
      "alarms": {
        "hits": 5,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.5655,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.5655,
          1
        ]
      },
      "agreement": {
        "pages": 21,
        "spearman": 0.4138
      }
    },
    {
      "id": "contact/phone-clickable",
      "decided": 268,
      "passed": 51,
      "of": 268,
      "alarms": {
        "hits": 6,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.6097,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.6097,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.7299
      }
    },
    {
      "id": "contact/email",
      "decided": 273,
      "passed": 94,
      "of": 273,
      "alarms": {
        "hits": 6,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.6097,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.6097,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.1712
      }
    },
    {
      "id": "contact/messenger",
      "decided": 249,
      "passed": 20,
      "of": 249,
      "alarms": {
        "hits": 25,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.8668,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.8668,
          1
        ]
      },
      "agreement": {
        "pages": 26,
        "spearman": 0.5507
      }
    },
    {
      "id": "contact/callback",
      "decided": 247,
      "passed": 18,
      "of": 247,
      "alarms": {
        "hits": 27,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.8754,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.8754,
          1
        ]
      },
      "agreement": {
        "pages": 26,
        "spearman": -0.0659
      }
    },
    {
      "id": "contact/chat",
      "decided": 247,
      "passed": 23,
      "of": 247,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.5507
      }
    },
    {
      "id": "contact/hours",
      "decided": 255,
      "passed": 49,
      "of": 255,
      "alarms": {
        "hits": 20,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.8389,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.8389,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.2421
      }
    },
    {
      "id": "contact/address",
      "decided": 265,
      "passed": 72,
      "of": 265,
      "alarms": {
        "hits": 11,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.7412,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.7412,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.7483
      }
    },
    {
      "id": "contact/map",
      "decided": 265,
      "passed": 29,
      "of": 265,
      "alarms": {
        "hits": 18,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.8241,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.8241,
          1
        ]
      },
      "agreement": {
        "pages": 28,
        "spearman": 0.057
      }
    },
    {
      "id": "contact/structured",
      "decided": 249,
      "passed": 19,
      "of": 249,
      "alarms": null,
      "agreement": {
        "pages": 27,
        "spearman": -0.2618
      }
    },
    {
      "id": "contact/response-promise",
      "decided": 207,
      "passed": 4,
      "of": 245,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.3378
      }
    },
    {
      "id": "contact/named-person",
      "decided": 206,
      "passed": 1,
      "of": 245,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": -0.0811
      }
    },
    {
      "id": "contact/prefilled-message",
      "decided": 90,
      "passed": 3,
      "of": 90,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/form",
      "decided": 299,
      "passed": 298,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": 0.7329
      }
    },
    {
      "id": "forms/purpose",
      "decided": 299,
      "passed": 148,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": -0.3536
      }
    },
    {
      "id": "forms/field-count",
      "decided": 299,
      "passed": 272,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": -0.6618
      }
    },
    {
      "id": "forms/labels",
      "decided": 299,
      "passed": 238,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": 0.7471
      }
    },
    {
      "id": "forms/secure",
      "decided": 58,
      "passed": 47,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/consent-free",
      "decided": 55,
      "passed": 34,
      "of": 56,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/policy-link",
      "decided": 156,
      "passed": 86,
      "of": 157,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/submit-label",
      "decided": 299,
      "passed": 224,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": 0.8391
      }
    },
    {
      "id": "forms/input-types",
      "decided": 168,
      "passed": 94,
      "of": 168,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/autocomplete",
      "decided": 294,
      "passed": 155,
      "of": 294,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/required-clear",
      "decided": 299,
      "passed": 222,
      "of": 299,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": -0.3472
      }
    },
    {
      "id": "forms/phone-why",
      "decided": 61,
      "passed": 42,
      "of": 61,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/sensitive",
      "decided": 299,
      "passed": 286,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/captcha",
      "decided": 299,
      "passed": 292,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/errors-ready",
      "decided": 119,
      "passed": 115,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/no-hostile",
      "decided": 299,
      "passed": 284,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/one-column",
      "decided": 268,
      "passed": 245,
      "of": 268,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/alternative",
      "decided": 86,
      "passed": 28,
      "of": 86,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "forms/after-submit",
      "decided": 173,
      "passed": 20,
      "of": 179,
      "alarms": null,
      "agreement": {
        "pages": 10,
        "spearman": 0.4419
      }
    },
    {
      "id": "forms/smart",
      "decided": 299,
      "passed": 3,
      "of": 299,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "copy/text",
      "decided": 250,
      "passed": 211,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.5503
      }
    },
    {
      "id": "copy/main-heading",
      "decided": 252,
      "passed": 168,
      "of": 252,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "copy/offer",
      "decided": 114,
      "passed": 29,
      "of": 114,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "copy/first-screen",
      "decided": 252,
      "passed": 123,
      "of": 252,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.6285
      }
    },
    {
      "id": "copy/call-to-action",
      "decided": 119,
      "passed": 112,
      "of": 120,
      "alarms": null,
      "agreement": {
        "pages": 13,
        "spearman": 0.6002
      }
    },
    {
      "id": "copy/call-wording",
      "decided": 116,
      "passed": 69,
      "of": 120,
      "alarms": null,
      "agreement": {
        "pages": 13,
        "spearman": 0.44
      }
    },
    {
      "id": "copy/price",
      "decided": 120,
      "passed": 34,
      "of": 120,
      "alarms": null,
      "agreement": {
        "pages": 13,
        "spearman": 0.6296
      }
    },
    {
      "id": "copy/numbers",
      "decided": 166,
      "passed": 55,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.2728
      }
    },
    {
      "id": "copy/customer-focus",
      "decided": 100,
      "passed": 45,
      "of": 213,
      "alarms": null,
      "agreement": {
        "pages": 16,
        "spearman": 0.4074
      }
    },
    {
      "id": "copy/empty-praise",
      "decided": 165,
      "passed": 121,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.7874
      }
    },
    {
      "id": "copy/officialese",
      "decided": 165,
      "passed": 125,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.3562
      }
    },
    {
      "id": "copy/sentence-length",
      "decided": 168,
      "passed": 105,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.6276
      }
    },
    {
      "id": "copy/readability",
      "decided": 161,
      "passed": 110,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 20,
        "spearman": 0.4998
      }
    },
    {
      "id": "copy/scannability",
      "decided": 184,
      "passed": 124,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.6247
      }
    },
    {
      "id": "copy/paragraph-length",
      "decided": 178,
      "passed": 115,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 22,
        "spearman": 0.5752
      }
    },
    {
      "id": "copy/template-leftovers",
      "decided": 250,
      "passed": 194,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.569
      }
    },
    {
      "id": "copy/one-language",
      "decided": 236,
      "passed": 195,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.6371
      }
    },
    {
      "id": "copy/demonstration",
      "decided": 200,
      "passed": 12,
      "of": 200,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/title",
      "decided": 249,
      "passed": 140,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/title-length",
      "decided": 249,
      "passed": 105,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/title-order",
      "decided": 249,
      "passed": 139,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/description",
      "decided": 249,
      "passed": 92,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/indexable",
      "decided": 249,
      "passed": 248,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/canonical",
      "decided": 26,
      "passed": 15,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/declared-language",
      "decided": 245,
      "passed": 104,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/rich-data",
      "decided": 249,
      "passed": 22,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/honest-rating",
      "decided": 0,
      "passed": 0,
      "of": 0,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "search-snippet/name-and-icon",
      "decided": 249,
      "passed": 95,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/picture",
      "decided": 249,
      "passed": 56,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/picture-size",
      "decided": 199,
      "passed": 6,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/headline",
      "decided": 249,
      "passed": 142,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/summary",
      "decided": 249,
      "passed": 99,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/large-card",
      "decided": 249,
      "passed": 61,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/address-and-type",
      "decided": 249,
      "passed": 65,
      "of": 249,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "social-preview/made-for-the-page",
      "decided": 248,
      "passed": 13,
      "of": 248,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "trust/https",
      "decided": 1,
      "passed": 0,
      "of": 275,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "trust/legal-entity",
      "decided": 256,
      "passed": 63,
      "of": 256,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.6867
      }
    },
    {
      "id": "trust/care",
      "decided": 191,
      "passed": 63,
      "of": 275,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.5451
      }
    },
    {
      "id": "trust/professional-look",
      "decided": 182,
      "passed": 26,
      "of": 275,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.4274
      }
    },
    {
      "id": "trust/privacy",
      "decided": 217,
      "passed": 103,
      "of": 219,
      "alarms": null,
      "agreement": {
        "pages": 19,
        "spearman": 0.5364
      }
    },
    {
      "id": "trust/terms",
      "decided": 28,
      "passed": 5,
      "of": 30,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "trust/dead-links",
      "decided": 140,
      "passed": 109,
      "of": 140,
      "alarms": {
        "hits": 4,
        "extra": 0,
        "missed": 0,
        "precision": 1,
        "precisionInterval": [
          0.5101,
          1
        ],
        "recall": 1,
        "recallInterval": [
          0.5101,
          1
        ]
      },
      "agreement": {
        "pages": 14,
        "spearman": 0.5336
      }
    },
    {
      "id": "trust/reachability",
      "decided": 251,
      "passed": 67,
      "of": 251,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.5965
      }
    },
    {
      "id": "trust/reviews",
      "decided": 219,
      "passed": 19,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": -0.1984
      }
    },
    {
      "id": "trust/reviews-verifiable",
      "decided": 219,
      "passed": 6,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": -0.3149
      }
    },
    {
      "id": "trust/reviews-real",
      "decided": 248,
      "passed": 10,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 24,
        "spearman": 0.0793
      }
    },
    {
      "id": "trust/team",
      "decided": 229,
      "passed": 7,
      "of": 261,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.3011
      }
    },
    {
      "id": "trust/photographs",
      "decided": 178,
      "passed": 24,
      "of": 273,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.0241
      }
    },
    {
      "id": "trust/clients",
      "decided": 212,
      "passed": 6,
      "of": 244,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": -0.062
      }
    },
    {
      "id": "trust/guarantee",
      "decided": 210,
      "passed": 24,
      "of": 242,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.4893
      }
    },
    {
      "id": "trust/proof",
      "decided": 221,
      "passed": 4,
      "of": 252,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.1551
      }
    },
    {
      "id": "trust/payment-safety",
      "decided": 27,
      "passed": 8,
      "of": 30,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "trust/facts",
      "decided": 213,
      "passed": 16,
      "of": 245,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.2046
      }
    },
    {
      "id": "trust/freshness",
      "decided": 271,
      "passed": 51,
      "of": 271,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.5802
      }
    },
    {
      "id": "trust/openness",
      "decided": 209,
      "passed": 1,
      "of": 241,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "trust/video-proof",
      "decided": 210,
      "passed": 0,
      "of": 242,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "next-step/way-forward",
      "decided": 254,
      "passed": 212,
      "of": 254,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.7809
      }
    },
    {
      "id": "next-step/working-buttons",
      "decided": 213,
      "passed": 169,
      "of": 214,
      "alarms": null,
      "agreement": {
        "pages": 19,
        "spearman": 0.3946
      }
    },
    {
      "id": "next-step/thank-you",
      "decided": 5,
      "passed": 3,
      "of": 5,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "next-step/main-action",
      "decided": 217,
      "passed": 101,
      "of": 217,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.6101
      }
    },
    {
      "id": "next-step/first-screen",
      "decided": 217,
      "passed": 139,
      "of": 217,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.57
      }
    },
    {
      "id": "next-step/expectation",
      "decided": 212,
      "passed": 43,
      "of": 217,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.6976
      }
    },
    {
      "id": "next-step/soft-step",
      "decided": 244,
      "passed": 101,
      "of": 250,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.2622
      }
    },
    {
      "id": "next-step/repetition",
      "decided": 108,
      "passed": 54,
      "of": 108,
      "alarms": null,
      "agreement": {
        "pages": 16,
        "spearman": 0.584
      }
    },
    {
      "id": "next-step/ending",
      "decided": 254,
      "passed": 167,
      "of": 254,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.3638
      }
    },
    {
      "id": "next-step/related-pages",
      "decided": 214,
      "passed": 58,
      "of": 214,
      "alarms": null,
      "agreement": {
        "pages": 18,
        "spearman": 0.5431
      }
    },
    {
      "id": "next-step/distractions",
      "decided": 65,
      "passed": 15,
      "of": 65,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "next-step/way-back",
      "decided": 0,
      "passed": 0,
      "of": 0,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "next-step/measurement",
      "decided": 250,
      "passed": 38,
      "of": 254,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": -0.09
      }
    },
    {
      "id": "next-step/bridge",
      "decided": 254,
      "passed": 1,
      "of": 254,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "next-step/gift",
      "decided": 243,
      "passed": 6,
      "of": 254,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.215
      }
    },
    {
      "id": "first-impression/styling",
      "decided": 355,
      "passed": 93,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.7659
      }
    },
    {
      "id": "first-impression/interruption",
      "decided": 458,
      "passed": 452,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.3301
      }
    },
    {
      "id": "first-impression/pictures",
      "decided": 23,
      "passed": 14,
      "of": 131,
      "alarms": null,
      "agreement": {
        "pages": 18,
        "spearman": 0.5819
      }
    },
    {
      "id": "first-impression/picture-quality",
      "decided": 15,
      "passed": 12,
      "of": 15,
      "alarms": null,
      "agreement": {
        "pages": 13,
        "spearman": 0.1555
      }
    },
    {
      "id": "first-impression/headline-contrast",
      "decided": 139,
      "passed": 132,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 27,
        "spearman": 0.294
      }
    },
    {
      "id": "first-impression/viewport",
      "decided": 462,
      "passed": 150,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/sideways-scroll",
      "decided": 1,
      "passed": 0,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/visible-errors",
      "decided": 451,
      "passed": 449,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/tab-icon",
      "decided": 117,
      "passed": 117,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/loading",
      "decided": 1,
      "passed": 1,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/stability",
      "decided": 19,
      "passed": 19,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/hero-picture",
      "decided": 46,
      "passed": 27,
      "of": 249,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.3314
      }
    },
    {
      "id": "first-impression/fullness",
      "decided": 352,
      "passed": 162,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.5123
      }
    },
    {
      "id": "first-impression/empty-stretches",
      "decided": 335,
      "passed": 326,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.1933
      }
    },
    {
      "id": "first-impression/color-and-depth",
      "decided": 355,
      "passed": 39,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.8253
      }
    },
    {
      "id": "first-impression/focal-point",
      "decided": 343,
      "passed": 37,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.7719
      }
    },
    {
      "id": "first-impression/typefaces",
      "decided": 343,
      "passed": 30,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": 0.6907
      }
    },
    {
      "id": "first-impression/text-size",
      "decided": 248,
      "passed": 244,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 25,
        "spearman": 0.0892
      }
    },
    {
      "id": "first-impression/margins",
      "decided": 325,
      "passed": 35,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 26,
        "spearman": 0.6001
      }
    },
    {
      "id": "first-impression/contrast",
      "decided": 331,
      "passed": 318,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 29,
        "spearman": 0.1462
      }
    },
    {
      "id": "first-impression/consent-notice",
      "decided": 5,
      "passed": 5,
      "of": 5,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/floating-widgets",
      "decided": 11,
      "passed": 9,
      "of": 11,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/tap-targets",
      "decided": 0,
      "passed": 0,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/sound-and-motion",
      "decided": 462,
      "passed": 462,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/line-length",
      "decided": 299,
      "passed": 24,
      "of": 406,
      "alarms": null,
      "agreement": {
        "pages": 20,
        "spearman": 0.7438
      }
    },
    {
      "id": "first-impression/zoom",
      "decided": 155,
      "passed": 142,
      "of": 155,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/responsiveness",
      "decided": 21,
      "passed": 21,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/server-answer",
      "decided": 1,
      "passed": 1,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/weight",
      "decided": 31,
      "passed": 31,
      "of": 462,
      "alarms": null,
      "agreement": null
    },
    {
      "id": "first-impression/polish",
      "decided": 462,
      "passed": 52,
      "of": 462,
      "alarms": null,
      "agreement": {
        "pages": 30,
        "spearman": -0.2092
      }
    }
  ],
  "broken": 0
};

use lexicon::index::{rank, Frequency};
use lexicon::text::{excerpt, longest};
use lexicon::{parse, Index};

const POEMS: [(&str, &str); 3] = [
    ("sea", "The sea was singing, and the sea was still"),
    ("wood", "Singing woods"),
    ("road", "A road, a road to the sea"),
];

fn index() -> Index<String> {
    let mut index = Index::new();
    for (key, text) in POEMS {
        index.add(key.to_string(), text);
    }
    index
}

#[test]
fn finds_both() {
    let hits = index().search(&parse("sea and sing").unwrap());
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].key, "sea");
    assert_eq!(hits[0].places.len(), 3);
}

#[test]
fn ranks_by_frequency() {
    let hits = index().search(&parse("sea").unwrap());
    assert_eq!(rank(&hits, &Frequency), ["sea", "road"]);
}

#[test]
fn shows_excerpts() {
    assert_eq!(excerpt(POEMS[1].1, 8, 5), "ging woods");
    assert_eq!(longest(POEMS[2].1, ""), Some("road"));
}

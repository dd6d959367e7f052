use std::collections::BTreeSet;

pub struct Thesaurus {
    groups: Vec<BTreeSet<&'static str>>,
}

impl Thesaurus {
    pub fn new(groups: &[&[&'static str]]) -> Self {
        Thesaurus {
            groups: groups
                .iter()
                .map(|group| group.iter().copied().collect())
                .collect(),
        }
    }

    pub fn synonyms(&self, word: &str) -> BTreeSet<&'static str> {
        let groups = self.groups.iter().filter(|group| group.contains(word));
        groups
            .flatten()
            .copied()
            .filter(|other| *other != word)
            .collect()
    }

    pub fn related(&self, a: &str, b: &str) -> bool {
        self.synonyms(a).contains(b)
    }
}

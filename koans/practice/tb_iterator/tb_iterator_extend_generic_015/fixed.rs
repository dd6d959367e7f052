#[derive(Default)]
pub struct Lengths {
    counts: [u32; 8],
}

impl<'a> Extend<&'a str> for Lengths {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, words: I) {
        for word in words {
            let slot = word.chars().count().min(self.counts.len() - 1);
            self.counts[slot] += 1;
        }
    }
}

impl Lengths {
    pub fn most_common(&self) -> usize {
        let (length, _) = self
            .counts
            .iter()
            .enumerate()
            .rev()
            .max_by_key(|(_, count)| **count)
            .unwrap_or((0, &0));
        length
    }
}

pub fn analyse(pages: &[&'static str]) -> Lengths {
    let mut lengths = Lengths::default();
    for page in pages {
        let words: Vec<&str> = page.split_whitespace().collect();
        lengths.extend(words);
    }
    lengths
}

use std::collections::BTreeSet;

#[derive(PartialEq, Debug)]
pub struct Summary {
    pub first: String,
    pub words: usize,
}

pub fn summarize(words: &BTreeSet<String>) -> Option<String> {
    let earliest = words.first()?;
    let summary = Summary {
        first: earliest.to_uppercase(),
        words: words.len(),
    };
    Some(format!("{:?}", summary))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_word_is_shouted() {
        let words = BTreeSet::from(["pear".to_string(), "fig".to_string()]);
        let expected = "Summary { first: \"FIG\", words: 2 }";
        assert_eq!(summarize(&words), Some(expected.to_string()));
    }

    #[test]
    fn no_words_no_summary() {
        let words = BTreeSet::new();
        assert_eq!(summarize(&words), None);
    }
}

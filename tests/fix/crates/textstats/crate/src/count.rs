/// How often each word is there.
pub fn frequencies(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in words(text) {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// The words that both texts have, sorted.
pub fn common(left: &str, right: &str) -> Vec<String> {
    let left: HashSet<String> = words(left).collect();
    let right: HashSet<String> = words(right).collect();
    let mut shared: Vec<String> = left.intersection(&right).cloned().collect();
    shared.sort();
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_without_case() {
        assert_eq!(frequencies("To be or not to be")["to"], 2);
    }

    #[test]
    fn shared_words_are_sorted() {
        assert_eq!(common("the red fox", "a fox, the hen"), ["fox", "the"]);
    }

    #[test]
    fn the_longest_word() {
        assert_eq!(crate::text::longest("a bee and a cicada"), Some("cicada".to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Words = Bloom<str, Seeded, 16>;

    fn words(text: &str) -> Words {
        let mut bloom = Words::with_hashers([Seeded(1), Seeded(2)]);
        for word in text.split(' ') {
            bloom.insert(word);
        }
        bloom
    }

    #[test]
    fn remembers() {
        let mut bloom = words("elm oak");

        assert!(bloom.insert("yew"));
    }
}

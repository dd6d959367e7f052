#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn algae_follow_fibonacci() {
        let algae = System::new(&['A']).rule('A', "AB".chars()).rule('B', ['A']);
        assert_eq!(algae.grow(3).iter().collect::<String>(), "ABAAB");
        assert_eq!(algae.clone().grow(5).len(), 13);
    }
}

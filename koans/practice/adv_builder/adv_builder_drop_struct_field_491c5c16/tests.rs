#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busy_phrase_stays() {
        let mut memory = vec![phrase("guten Tag".to_string())];
        memory[0].uses = 4;
        let again = phrase("guten Tag".to_string());
        assert_eq!(update(&mut memory, &again), Some(4));
    }

    #[test]
    fn unknown_phrase() {
        let new = Phrase::default();
        assert_eq!(update(&mut [], &new), None);
    }
}

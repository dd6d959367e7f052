#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_phrase() {
        let new = Phrase::default();
        assert_eq!(update(&mut [], &new), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn leads() {
        let mut b = Board::default();
        assert_eq!(b.leader(), None);
        b.goal("Reds");
        assert_eq!(b.leader(), Some("Reds"));
        b.goal("Blues");
        assert_eq!(b.leader(), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn queens() {
        assert_eq!(check(&[1, 3, 0, 2]), Verdict::Peaceful);
        assert_eq!(check(&[0, 2, 0, 3]), Verdict::Attack(0, 2));
        assert_eq!(check(&[0, 3, 4]), Verdict::Attack(1, 2));
    }
}

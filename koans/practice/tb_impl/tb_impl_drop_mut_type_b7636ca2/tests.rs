#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn promotions() {
        assert!(Move("e8=Q").promotes());
        assert!(Move("dxc1=N").promotes());
        assert!(!Move("e7").promotes());
        assert!(!Move("Ke8").is_pawn_move());
        assert!(!Move("").promotes());
    }
    #[test]
    fn marks_them() {
        assert_eq!(format!("{} {}", Move("a8=R"), Move("O-O")), "a8=R! O-O");
    }
}

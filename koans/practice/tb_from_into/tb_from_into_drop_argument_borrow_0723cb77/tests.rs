#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ignores_glitches() {
        assert_eq!(peak(&[72, 999, 140, 0]), Pulse::checked(140));
        assert_eq!(peak(&[0, 5]), None);
    }
}

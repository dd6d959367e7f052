#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_verbs_are_refused() {
        assert_eq!(conjugate("finir", true).err(), Some("not an -er verb"));
    }
}

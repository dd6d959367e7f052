#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_favourite() {
        let routine = [Step::Toe, Step::Heel, Step::Toe];
        assert_eq!(favourite(&routine), Some("Toe 2 times".to_string()));
    }

    #[test]
    fn needs_two_of_a_kind() {
        assert_eq!(favourite(&[]), None);
    }
}

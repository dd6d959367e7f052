#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions() {
        assert_eq!(sorted_copy(&[3, 1, 2], false), [1, 2, 3]);
        assert_eq!(sorted_copy(&[3, 1, 2], true), [3, 2, 1]);
    }

    #[test]
    fn the_input_stays() {
        let words = ["pi", "e", "tau"];
        assert_eq!(sorted_copy(&words, false), ["e", "pi", "tau"]);
        assert_eq!(words[0], "pi");
    }
}

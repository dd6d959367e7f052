#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_until_repeat() {
        let text = square_walk(&[2, 9]).unwrap();
        assert_eq!(text, "Walk { steps: 6, last: 16 }");
        assert_eq!(square_walk(&[1]).unwrap(), "Walk { steps: 1, last: 1 }");
    }

    #[test]
    fn nothing_to_walk() {
        let none: [u32; 0] = [];
        assert_eq!(square_walk(&none), None);
    }
}

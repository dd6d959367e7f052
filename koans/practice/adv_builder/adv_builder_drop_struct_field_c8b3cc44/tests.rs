#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretched_copy() {
        let small = square(4);

        assert_eq!(small.side, 4);
        assert_eq!(small.name, "square");
    }
}

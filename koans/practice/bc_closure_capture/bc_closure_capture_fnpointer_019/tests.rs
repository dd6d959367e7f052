#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renders() {
        let rows = [vec![1.0, 2.0], vec![3.0, 4.0]];
        let text = table(&rows, &columns(&[0.5, 2.0]));
        assert_eq!(text, "sum 3.0 7.0\nweighted 4.5 9.5\n");
    }
}

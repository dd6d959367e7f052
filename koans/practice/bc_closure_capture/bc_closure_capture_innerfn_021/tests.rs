#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines_up() {
        let answers = align(&["rust", "pursue", "ox"], 's');
        assert_eq!(draw(&answers), " rust\npursue\nox");
        assert_eq!(answers[0].offset, 1);
    }
}

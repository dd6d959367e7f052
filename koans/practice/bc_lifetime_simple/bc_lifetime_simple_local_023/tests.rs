#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last() {
        assert_eq!(&last_heading("# One\ntext\n## Two \nmore")[..], "Two");
        assert_eq!(&last_heading("# Intro")[..], "Intro");
    }

    #[test]
    fn none() {
        assert_eq!(&last_heading("just text")[..], "untitled");
    }
}

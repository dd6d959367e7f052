#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn helpers() {
        assert_eq!(names(&crew(issue("Mo"), 2)), ["Mo+1", "Mo+2"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_threads() {
        assert_eq!(thickness(&Thread::Wool(5)), 5);
    }
}

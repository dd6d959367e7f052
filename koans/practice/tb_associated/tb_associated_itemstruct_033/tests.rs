#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn morse() {
        assert_eq!(letters("... --- ..."), 3);
        assert_eq!(letters("-  . "), 2);
    }
}

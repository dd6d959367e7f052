#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn transfers() {
        let s = |line, place| Stop { line, place };
        let stops = [s(1, "Zoo"), s(2, "Port"), s(2, "Zoo"), s(3, "Mill")];
        assert_eq!(transfer_places(&stops), ["Zoo"]);
        assert_eq!(group(&stops, |s| s.line).len(), 3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        let report = sharpen(&[100, 28], 3);
        assert_eq!(report.results, [128, 64, 32]);
        assert_eq!(report.tool, "CHISEL");
        assert_eq!(run_times("saw", u64::from, 1).results, [0]);
    }
}

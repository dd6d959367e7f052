#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_styles() {
        assert_eq!(shopping(Plain(String::new())), "MARKET\n  leeks\n  figs\n");
        assert_eq!(shopping(Markdown::default()), "# Market\n- leeks\n- figs");
    }
}

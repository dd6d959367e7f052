#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cycle() {
        let shown: Vec<String> = std::iter::successors(Some(Phase::Stop), |p| Some(p.next()))
            .take(5)
            .map(|p| p.to_string())
            .collect();
        assert_eq!(shown, ["●○○", "●●○", "○○●", "○●○", "●○○"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two() {
        let l = collect_log("gps".to_string(), "fix\n\n lost ");
        assert_eq!(
            l,
            vec![
                Record {
                    source: "gps".to_string(),
                    text: "fix".to_string()
                },
                Record {
                    source: "gps".to_string(),
                    text: "lost".to_string()
                }
            ]
        );
    }

    #[test]
    fn other() {
        let l = collect_log("cpu".to_string(), "hot");
        assert_eq!(l.len(), 1);
        assert_eq!(l[0].source, "cpu");
        assert!(collect_log("x".to_string(), "\n").is_empty());
    }
}

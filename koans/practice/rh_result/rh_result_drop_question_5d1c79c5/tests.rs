#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echoes() {
        assert_eq!(echo("cut 30"), Ok("> Cut(30)".to_string()));
    }

    #[test]
    fn faults() {
        assert_eq!(echo("cut 0"), Err("bad depth".to_string()));
        assert_eq!(echo("burn 4"), Err("unknown".to_string()));
    }
}

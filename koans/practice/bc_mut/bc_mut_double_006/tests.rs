#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces() {
        assert_eq!(
            trace_route(&["gw", "isp"]),
            ["0 hop gw", "1 hop isp", "--", "3 end local"]
        );
    }

    #[test]
    fn empty() {
        assert_eq!(trace_route(&[]), ["--", "1 end local"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let c = merge(
            layer("baud=9600,mode=rx"),
            layer("mode=tx,baud=19200,led=1"),
        );
        assert_eq!(c.overridden, ["baud", "mode"]);
        assert_eq!(c.merged["mode"], "tx");
        assert_eq!(c.merged.len(), 3);
    }
    #[test]
    fn parses() {
        assert_eq!(layer("x,y=2").len(), 1);
    }
}

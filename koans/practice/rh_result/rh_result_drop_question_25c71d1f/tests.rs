#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_exits() {
        let junction = read("14:Leeds,York").unwrap();
        assert_eq!(junction.exits, ["Leeds", "York"]);

        assert_eq!(junction.exits.len(), 2);
    }

    #[test]
    fn refuses() {
        assert_eq!(read("14").unwrap_err(), "no colon");
        assert_eq!(read("north:York").unwrap_err(), "bad number");
    }
}

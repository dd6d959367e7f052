#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hello() {
        assert_eq!(banner("Hall"), "==========\n   Hall   \n----------");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_nest() {
        let script = parse("do 2 do 3 lt 1 end end").unwrap();
        let inner = Command::Repeat(3, vec![Command::Turn(-1)]);
        assert_eq!(script.clone(), [Command::Repeat(2, vec![inner])]);
    }
}

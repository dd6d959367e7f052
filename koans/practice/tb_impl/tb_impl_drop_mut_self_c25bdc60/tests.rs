#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn transcript() {
        let step = Password {
            secret: "elf",
            tries: 3,
        };
        assert_eq!(step.transcript(["orc", "elf", "elf"]), "-+-");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn greps() {
        let hits = grep("one\ntwo\nthree\ntwo", "two");
        assert_eq!(
            hits,
            [
                Hit {
                    line: 2,
                    text: "two"
                },
                Hit {
                    line: 4,
                    text: "two"
                }
            ]
        );
        assert_eq!(context(&hits), [(1, 5)]);
        assert_eq!(context(&grep("x\n\n\n\nx", "x")), [(1, 2), (4, 6)]);
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Token {
    Number(i64),
    Op(char),
}

pub fn lex(text: &str) -> impl Iterator<Item = Option<Token>> + '_ {
    text.split_whitespace().map(|word| match word.parse() {
        Ok(number) => Some(Token::Number(number)),
        Err(_) => word
            .chars()
            .next()
            .filter(|_| word.len() == 1)
            .map(Token::Op),
    })
}

pub fn eval(text: &str) -> Result<i64, &'static str> {
    let mut stack = Vec::new();
    for token in lex(text) {
        let op = match token.ok_or("not a token")? {
            Token::Op(op) => op,
            Token::Number(n) => {
                stack.push(n);
                continue;
            }
        };
        let (b, a) = match (stack.pop(), stack.pop()) {
            (Some(b), Some(a)) => (b, a),
            _ => return Err("too few operands"),
        };
        stack.push(match op {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            _ => return Err("unknown operator"),
        });
    }
    let result = match stack[..] {
        [result] => result,
        _ => return Err("operands left over"),
    };
    Ok(result)
}

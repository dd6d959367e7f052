use std::iter::Peekable;
use std::str::Chars;

pub struct Calculator<'a> {
    chars: Peekable<Chars<'a>>,
}

impl<'a> Calculator<'a> {
    fn number(&mut self) -> u64 {
        let mut value = 0;
        while let Some(digit) = self.chars.peek().and_then(|c| c.to_digit(10)) {
            value = value * 10 + u64::from(digit);
            self.chars.next();
        }
        value
    }

    fn product(&mut self) -> u64 {
        let mut value = self.number();
        while self.chars.next_if_eq(&'*').is_some() {
            value *= self.number();
        }
        value
    }

    pub fn evaluate(text: &'a str) -> Option<u64> {
        let mut calculator = Calculator {
            chars: text.chars().peekable(),
        };
        let mut value = calculator.product();
        while calculator.chars.next_if_eq(&'+').is_some() {
            value += calculator.product();
        }
        calculator.chars.next().is_none().then_some(value)
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Key {
    Char(char),
    Ctrl(char),
    Alt { letter: char, shift: bool },
    Digit(u8),
}

#[derive(PartialEq, Debug)]
pub enum Command {
    Zoom(u8),
    Menu(char),
    Quit,
    Ignore,
}

pub fn command(key: Key) -> Command {
    use Key::{Alt, Char, Ctrl, Digit};
    match key {
        Ctrl('q') | Char('q') => Command::Quit,
        Digit(n @ 1..=9) => Command::Zoom(n),
        Alt {
            letter,
            shift: false,
        }
        | Ctrl(_)
            if letter.is_alphabetic() =>
        {
            Command::Menu(letter)
        }
        _ => Command::Ignore,
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Command {
    Off,
    Dim(u8),
    Repeat(u8, Box<Command>),
    Scene(&'static [Command]),
}

pub static EVENING: [Command; 2] = [Command::Dim(30), Command::Dim(15)];

pub fn levels(command: &Command) -> Vec<u8> {
    match command {
        Command::Off => vec![0],
        Command::Dim(level) => vec![*level],
        Command::Repeat(times, inner) => levels(inner).repeat(usize::from(*times)),
        Command::Scene(steps) => steps.iter().flat_map(levels).collect(),
    }
}

pub fn twice_then_off(command: &Command) -> [Command; 2] {
    [Command::Repeat(2, Box::new(*command)), Command::Off]
}

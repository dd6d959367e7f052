pub fn draw(commands: &str) -> String {
    let mut canvas = String::new();
    let mut line = |n: u32| (0..n).for_each(|_| canvas.push('-'));
    let mut dot = || canvas.push('o');
    for command in commands.chars() {
        match command.to_digit(10) {
            Some(n) => line(n),
            None => dot(),
        }
    }
    canvas
}

pub fn draw(commands: &str) -> String {
    let mut canvas = String::new();
    let line = |canvas: &mut String, n: u32| (0..n).for_each(|_| canvas.push('-'));
    let dot = |canvas: &mut String| canvas.push('o');
    for command in commands.chars() {
        match command.to_digit(10) {
            Some(n) => line(&mut canvas, n),
            None => dot(&mut canvas),
        }
    }
    canvas
}

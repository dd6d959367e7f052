pub fn broadcast(lines: &[&str], mirror: bool) -> (String, String) {
    let mut screen = String::new();
    let mut printer = String::new();
    let mut outputs = vec![&mut screen];
    if mirror {
        outputs.push(&mut printer);
    }
    for output in outputs.iter_mut() {
        for line in lines {
            output.push_str(line);
            output.push(';');
        }
    }
    (screen, printer)
}

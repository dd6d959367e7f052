#[derive(Debug)]
pub enum Window {
    Stamps,
    Parcels,
}

pub fn window(letter: char) -> Result<Window, String> {
    match letter {
        'S' => Ok(Window::Stamps),
        'P' => Ok(Window::Parcels),
        other => Err(format!("no window for {other}")),
    }
}
pub fn announce(queue: &[char]) -> Result<String, String> {
    let letter = queue.last().ok_or("nobody waits")?;
    let window = window(*letter)?;
    Ok(format!("{:?} is free", window))
}

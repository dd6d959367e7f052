pub fn endpoint(text: &str) -> Result<(String, u16), String> {
    let (host, port) = text.split_once(':').ok_or("missing port")?;
    let port = port.parse::<u16>().map_err(|e| e.to_string())?;
    if port == 0 {
        return Err("port zero is reserved".to_string());
    }
    Ok((host.to_lowercase(), port))
}

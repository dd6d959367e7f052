pub fn extension<'a>(path: &'a str) -> &'a str {
    let name = match path.rfind('/') {
        Some(slash) => &path[slash + 1..],
        None => path,
    };
    match name.rfind('.') {
        Some(dot) if dot > 0 => &name[dot + 1..],
        _ => "",
    }
}

pub fn is_image(path: &str) -> bool {
    matches!(&extension(path)[..], "png" | "jpg")
}

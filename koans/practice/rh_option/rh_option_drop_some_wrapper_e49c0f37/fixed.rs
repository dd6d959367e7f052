#[derive(Debug, Default, PartialEq)]
pub struct Options {
    pub verbose: u8,
    pub output: Option<String>,
    pub files: Vec<String>,
}

pub fn parse<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<Options, String> {
    let mut options = Options::default();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == "-v" {
            options.verbose += 1;
        } else if argument == "-o" {
            if let Some(path) = arguments.next() {
                options.output = Some(path.to_string());
            } else {
                let count = options.files.len();
                return Err(format!("-o needs a path, after {count} files"));
            }
        } else {
            options.files.push(argument.to_string());
        }
    }
    Ok(options)
}

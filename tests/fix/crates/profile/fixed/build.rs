//! Writes the defaults down as a constant.

use std::env;
use std::fs;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=defaults.txt");
    let text = fs::read_to_string("defaults.txt").expect("defaults.txt is part of the crate");
    let pairs: Vec<String> = text
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| format!("({:?}, {:?})", name.trim(), value.trim()))
        .collect();
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let code = format!(
        "pub const DEFAULTS: &[(&str, &str)] = &[{}];\n",
        pairs.join(", ")
    );
    fs::write(out.join("defaults.rs"), code).expect("OUT_DIR can be written");
}

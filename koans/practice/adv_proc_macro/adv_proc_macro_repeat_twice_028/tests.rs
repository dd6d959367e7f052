#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn compares_each_field() {
        let out = diff(&syn::parse_str("struct Mixer { gain: f32, muted: bool }").unwrap());
        let wanted = quote::quote! {
            impl Mixer {
                pub fn diff(&self, other: &Self) -> Vec<&'static str> {
                    let mut changed = Vec::new();
                    if self.gain != other.gain { changed.push("gain"); }
                    if self.muted != other.muted { changed.push("muted"); }
                    changed
                }
                pub fn reset(&mut self) {
                    self.gain = Default::default();
                    self.muted = Default::default();
                }
            }
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
}
